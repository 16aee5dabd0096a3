/**
 * A sketch of the photo in broad strokes, to look at while the studio paints. It is drawn here, from the
 * person's own copy, as far as the studio says it has come; it is not what the studio has on its canvas.
 */
import { el } from "../dom.js";

const WIDE = 640;
const STROKES = 2600;

/**
 * @param {string} url of the photo
 * @param {number} ratio width : height
 * @returns {{canvas: HTMLCanvasElement, draw: (fraction: number) => void}}
 */
export function sketch(url, ratio) {
  const canvas = el("canvas.sketch", { width: WIDE, height: Math.round(WIDE / ratio), "aria-hidden": "true" });
  const context = canvas.getContext("2d");
  let colours = null;
  let drawn = 0;
  let wanted = 0;

  const image = new Image();
  image.addEventListener("load", () => {
    colours = sample(image, canvas.width / 8, canvas.height / 8);
    draw(wanted);
  });
  image.src = url;

  function draw(fraction) {
    wanted = Math.max(wanted, fraction);
    const until = Math.floor(STROKES * Math.min(1, wanted));
    while (colours && drawn < until) {
      stroke(context, canvas, colours, drawn);
      drawn += 1;
    }
  }
  return { canvas, draw };
}

/** The photo, cut to the shape of the canvas about its upper middle, in few pixels. */
function sample(image, width, height) {
  const small = el("canvas", { width: Math.round(width), height: Math.round(height) });
  const context = small.getContext("2d", { willReadFrequently: true });
  const scale = Math.max(small.width / image.naturalWidth, small.height / image.naturalHeight);
  const [w, h] = [image.naturalWidth * scale, image.naturalHeight * scale];
  context.drawImage(image, (small.width - w) / 2, (small.height - h) / 3, w, h);
  return context.getImageData(0, 0, small.width, small.height);
}

/** The strokes lie on a low-discrepancy sequence (Roberts 2018), so that they cover the canvas evenly. */
function stroke(context, canvas, colours, n) {
  const x = (0.5 + n * 0.7548776662466927) % 1;
  const y = (0.5 + n * 0.5698402909980532) % 1;
  const [cx, cy] = [Math.floor(x * colours.width), Math.floor(y * colours.height)];
  const at = 4 * (cy * colours.width + cx);
  const [r, g, b] = colours.data.slice(at, at + 3);
  const progress = n / STROKES;
  const width = canvas.width * (0.012 + 0.05 * (1 - progress) ** 2);
  const angle = directionAt(colours, cx, cy);
  const length = width * 2.2;
  const [dx, dy] = [Math.cos(angle) * length, Math.sin(angle) * length];
  const [px, py] = [x * canvas.width, y * canvas.height];
  context.globalAlpha = 0.86;
  context.lineCap = "round";
  context.lineWidth = width;
  context.strokeStyle = `rgb(${r} ${g} ${b})`;
  context.beginPath();
  context.moveTo(px - dx, py - dy);
  context.quadraticCurveTo(px + dy * 0.25, py - dx * 0.25, px + dx, py + dy);
  context.stroke();
}

/** Along the edges of the picture: across its gradient of lightness. */
function directionAt({ data, width, height }, x, y) {
  const light = (i, j) => {
    const at = 4 * (Math.min(height - 1, Math.max(0, j)) * width + Math.min(width - 1, Math.max(0, i)));
    return data[at] * 0.3 + data[at + 1] * 0.6 + data[at + 2] * 0.1;
  };
  const gx = light(x + 1, y) - light(x - 1, y);
  const gy = light(x, y + 1) - light(x, y - 1);
  return Math.hypot(gx, gy) < 4 ? -0.6 : Math.atan2(gx, -gy);
}
