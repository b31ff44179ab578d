/** Base64 as the HTML Standard gives it to every process, workers and Node too: strings of one character for each byte. */
declare function atob(letters: string): string;
declare function btoa(bytes: string): string;
