/** Excel measures in points, the grid in pixels of 1/96 inch. */
const PIXELS_PER_POINT = 96 / 72;

export const toPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const toPoints = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
