/**
 * Laying the original under its artwork, so that the one lies over the other.
 *
 * How the studio turned and cut the photo is facial data and gone with it, so the page finds out anew from
 * the two pictures it has: the placement (a similarity transform) at which their colours agree best, by
 * normalised cross-correlation, coarse to fine. It compares pictures, it knows nothing of faces, and
 * everything stays in this tab.
 */
import { el } from "../dom.js";

/** Below this agreement the placement is not trusted and the middle of the original is shown. */
const TRUSTED = 0.7;
const LARGEST_CANVAS = 1400;

/**
 * The original, cut and turned like the artwork.
 *
 * @param {string} url of the original
 * @param {HTMLImageElement} artwork loaded
 * @returns {Promise<HTMLCanvasElement|undefined>} undefined if the original cannot be opened
 */
export async function laidOver(url, artwork) {
  const original = new Image();
  original.src = url;
  try {
    await original.decode();
  } catch {
    return undefined;
  }
  const aspect = artwork.naturalWidth / artwork.naturalHeight;
  const found = place(original, artwork, aspect);
  const placement = found.agreement >= TRUSTED ? found : middle(original, aspect);
  return draw(original, artwork, placement);
}

/**
 * Where the artwork lies in the original: its centre and its height, in fractions of the original's height,
 * and its angle in radians.
 */
function place(original, artwork, aspect) {
  const photo = shrunk(original, 144);
  const painted = shrunk(artwork, 32);
  const coarse = { photo: pixels(shrunk(photo, 48)), target: normalised(pixels(shrunk(painted, 15))) };
  const fine = { photo: pixels(photo), target: normalised(pixels(painted)) };
  const { width, height } = coarse.photo;
  const candidates = [];
  for (let size = 0.18; size < 1.5; size *= 1.16) {
    const step = Math.max(2, 0.08 * size * height);
    for (const angle of [-0.2, 0, 0.2]) {
      for (let y = 0; y <= height; y += step) {
        for (let x = 0; x <= width; x += step) {
          const at = { x: x / height, y: y / height, size, angle };
          candidates.push({ ...at, agreement: agreement(coarse, at, aspect) });
        }
      }
    }
  }
  candidates.sort((a, b) => b.agreement - a.agreement);
  return candidates
    .slice(0, 6)
    .map((start) => climb(fine, start, aspect))
    .reduce((best, next) => (next.agreement > best.agreement ? next : best));
}

/** Follows the agreement uphill, with ever smaller steps. */
function climb(pair, start, aspect) {
  let best = { ...start, agreement: agreement(pair, start, aspect) };
  for (let step = 1; step > 0.02; step /= 2) {
    for (let moved = true; moved; ) {
      moved = false;
      for (const move of moves(best, step)) {
        const value = agreement(pair, move, aspect);
        if (value > best.agreement + 1e-6) {
          best = { ...move, agreement: value };
          moved = true;
        }
      }
    }
  }
  return best;
}

function moves({ x, y, size, angle }, step) {
  const shift = 0.04 * size * step;
  const around = (by) => [
    { x: x + by * shift, y, size, angle },
    { x, y: y + by * shift, size, angle },
    { x, y, size: size * (1 + by * 0.08 * step), angle },
    { x, y, size, angle: angle + by * 0.08 * step },
  ];
  return [...around(1), ...around(-1)];
}

/** How well artwork and original agree at a placement: −1 to 1. */
function agreement({ photo, target }, { x, y, size, angle }, aspect) {
  const { width, height, data } = photo;
  const [cos, sin] = [Math.cos(angle) * size * height, Math.sin(angle) * size * height];
  const sums = [0, 0, 0];
  let squares = 0;
  let product = 0;
  let n = 0;
  for (let j = 0; j < target.height; j += 1) {
    const v = (j + 0.5) / target.height - 0.5;
    for (let i = 0; i < target.width; i += 1) {
      const u = ((i + 0.5) / target.width - 0.5) * aspect;
      const px = clamp(Math.round(x * height + u * cos - v * sin - 0.5), width);
      const py = clamp(Math.round(y * height + u * sin + v * cos - 0.5), height);
      const at = 4 * (py * width + px);
      for (let c = 0; c < 3; c += 1) {
        const value = data[at + c];
        sums[c] += value;
        squares += value * value;
        product += value * target.values[n++];
      }
    }
  }
  const count = target.width * target.height;
  const spread = squares - sums.reduce((sum, s) => sum + (s * s) / count, 0);
  return spread > 1 ? product / (Math.sqrt(spread) * target.norm) : 0;
}

const clamp = (value, end) => Math.min(end - 1, Math.max(0, value));

/** A picture in fewer pixels, its longer side as given. @returns {HTMLCanvasElement} */
function shrunk(picture, longer) {
  let [width, height] = [picture.naturalWidth ?? picture.width, picture.naturalHeight ?? picture.height];
  const scale = longer / Math.max(width, height);
  const target = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  let from = picture;
  // Halving again and again averages all pixels; one big step would skip most of them.
  for (;;) {
    const last = width <= 2 * target[0] || height <= 2 * target[1];
    [width, height] = last ? target : [Math.round(width / 2), Math.round(height / 2)];
    const canvas = el("canvas", { width, height });
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.imageSmoothingQuality = "high";
    context.drawImage(from, 0, 0, width, height);
    if (last) {
      return canvas;
    }
    from = canvas;
  }
}

const pixels = (canvas) => canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);

/** The colours less their mean, with their length. */
function normalised({ width, height, data }) {
  const values = new Float32Array(width * height * 3);
  const means = [0, 1, 2].map((c) => {
    let sum = 0;
    for (let n = c; n < data.length; n += 4) {
      sum += data[n];
    }
    return sum / (width * height);
  });
  let squares = 0;
  for (let n = 0; n < values.length; n += 1) {
    values[n] = data[4 * Math.floor(n / 3) + (n % 3)] - means[n % 3];
    squares += values[n] * values[n];
  }
  return { width, height, values, norm: Math.sqrt(squares) || 1 };
}

/** The largest part of the original that has the shape of the artwork, about its upper middle. */
function middle(original, aspect) {
  const wide = original.naturalWidth / original.naturalHeight;
  const size = Math.min(1, wide / aspect);
  return { x: wide / 2, y: size / 2 + (1 - size) / 3, size, angle: 0 };
}

function draw(original, artwork, { x, y, size, angle }) {
  const scale = Math.min(1, LARGEST_CANVAS / Math.max(artwork.naturalWidth, artwork.naturalHeight));
  const canvas = el("canvas", { width: Math.round(artwork.naturalWidth * scale), height: Math.round(artwork.naturalHeight * scale) });
  const context = canvas.getContext("2d");
  const zoom = canvas.height / (size * original.naturalHeight);
  context.imageSmoothingQuality = "high";
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate(-angle);
  context.scale(zoom, zoom);
  context.drawImage(original, -x * original.naturalHeight, -y * original.naturalHeight);
  return canvas;
}
