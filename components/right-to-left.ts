/** Whether what stands in the element runs from right to left: there, what leads on is on the left. */
export const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';
