/**
 * A sketch of the photo in broad strokes, to look at while the studio paints. It is drawn here, from the
 * person's own copy, as far as the studio says it has come; it is not what the studio has on its canvas.
 */
import { el } from "../dom.js";

const WIDE = 640;
const STROKES = 3600;
const BRISTLES = 5;

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
  const width = canvas.width * (0.014 + 0.055 * (1 - n / STROKES) ** 2);
  const angle = directionAt(colours, cx, cy);
  context.save();
  context.translate(x * canvas.width, y * canvas.height);
  context.rotate(angle);
  context.lineWidth = width / BRISTLES + 0.6;
  // A flat brush: bristles side by side, each a little longer or shorter, lighter or darker.
  for (let bristle = 0; bristle < BRISTLES; bristle += 1) {
    const across = ((bristle + 0.5) / BRISTLES - 0.5) * width;
    const ragged = width * (1.5 + 0.5 * noise(n, bristle));
    const light = 1 + 0.09 * (noise(bristle, n) - 0.5);
    context.strokeStyle = `rgb(${r * light} ${g * light} ${b * light} / 0.9)`;
    context.beginPath();
    context.moveTo(-ragged, across);
    context.quadraticCurveTo(0, across + width * 0.35, ragged, across);
    context.stroke();
  }
  context.restore();
}

/** A number from 0 to 1 that looks arbitrary and is always the same. */
const noise = (a, b) => Math.abs(Math.sin(a * 12.9898 + b * 78.233) * 43758.5453) % 1;

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
