package app.dreamimage.ml.studio;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.PaintingProgress.Stage;
import app.dreamimage.domain.generation.PaintingWatch;
import app.dreamimage.domain.generation.Preview;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.ml.face.Accuracy;
import app.dreamimage.ml.face.Dl4jLandmarkFinder;
import app.dreamimage.ml.face.Dl4jPersonFinder;
import app.dreamimage.ml.face.FaceModel;
import app.dreamimage.ml.framing.FaceSize;
import app.dreamimage.ml.picture.ArtworkEncoder;
import app.dreamimage.ml.picture.Detail;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.picture.PictureDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From the file of a photo to the file of an artwork: decode, find faces, frame and paint, encode.
 * The arrays that hold the pixels, the landmarks and the study are overwritten before it returns,
 * whatever the outcome; scratch, and copies that a moving garbage collector left, are not. One
 * thread at a time.
 */
@Enforces({Clause.LANDMARKS_ARE_NEVER_STORED, Clause.FACIAL_DATA_IS_PROCESSED_IN_REAL_TIME})
public final class PaintingPipeline {

  /** With more faces than this, none would be large enough to be worth its place. */
  public static final int MOST_FACES = 8;

  /**
   * The least distance between the eyes of the largest face, in pixels of the decoded photo. The
   * head is then about 80 pixels high, and the landmarks of the lips a few pixels apart.
   */
  public static final float SMALLEST_EYE_DISTANCE = 24;

  /** In the closest frame around one face, its eyes are about an eighth of the frame apart. */
  private static final float EYE_DISTANCES_IN_A_FRAME = 8;

  private static final int MOST_THREADS = 2;

  private final PictureDecoder decoder;
  private final LandmarkFinder finder;
  private final Easel easel;
  private final ArtworkEncoder encoder;

  /** A pipeline of the given parts. */
  public PaintingPipeline(
      PictureDecoder decoder, LandmarkFinder finder, Easel easel, ArtworkEncoder encoder) {
    this.decoder = decoder;
    this.finder = finder;
    this.easel = easel;
    this.encoder = encoder;
  }

  /**
   * The pipeline of the product. Loads the networks and with them the native libraries, which it
   * keeps until the process ends.
   *
   * @param accuracy with how much care faces are found
   */
  public static PaintingPipeline load(Accuracy accuracy) {
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    FaceModel model = FaceModel.load();
    Dl4jLandmarkFinder faces = new Dl4jLandmarkFinder(model, accuracy);
    Dl4jPersonFinder people = new Dl4jPersonFinder(model);
    return new PaintingPipeline(
        new PictureDecoder(),
        faces::findIn,
        new PortraitEasel(faces::findAgain, people::findIn, threads),
        new ArtworkEncoder());
  }

  /** Paints from a whole file, as {@link #paint(byte[], int, PaintingOrder, PaintingWatch)}. */
  public Outcome<List<Artwork>> paint(byte[] photo, PaintingOrder order, PaintingWatch watch) {
    return paint(photo, photo.length, order, watch);
  }

  /**
   * Paints from the first {@code length} bytes of {@code photo}, which stay as they are.
   *
   * <p>Refused as {@link PictureDecoder#decode} refuses, with {@code NO_FACE_FOUND}, {@code
   * TOO_MANY_FACES} (more than {@value #MOST_FACES}), {@code FACE_TOO_SMALL} and {@code
   * CALLED_OFF}.
   */
  public Outcome<List<Artwork>> paint(
      byte[] photo, int length, PaintingOrder order, PaintingWatch watch) {
    StageProgress progress = new StageProgress(watch, encoder);
    progress.entered(Stage.READING_PHOTO);
    return paint(photo, length, Detail.OVERVIEW, order, progress);
  }

  /**
   * Looks at the overview first, and at all of the photo where that is not enough to paint from.
   */
  private Outcome<List<Artwork>> paint(
      byte[] photo, int length, Detail detail, PaintingOrder order, StageProgress progress) {
    return decoder
        .decode(photo, length, detail)
        .then(
            picture -> {
              Optional<Outcome<List<Artwork>>> painted;
              try (picture) {
                painted = paint(picture, detail, order, progress);
              }
              return painted.orElseGet(() -> paint(photo, length, Detail.FULL, order, progress));
            });
  }

  private Optional<Outcome<List<Artwork>>> paint(
      Picture photo, Detail detail, PaintingOrder order, StageProgress progress) {
    if (progress.isCalledOff()) {
      return Optional.of(Outcome.refused(Reason.CALLED_OFF));
    }
    progress.entered(Stage.FINDING_FACES);
    List<FaceLandmarks> faces = finder.findIn(photo);
    try {
      if (progress.isCalledOff()) {
        return Optional.of(Outcome.refused(Reason.CALLED_OFF));
      }
      if (detail == Detail.OVERVIEW && isTooCoarse(photo, faces, order)) {
        return Optional.empty();
      }
      return Optional.of(judge(photo, faces).then(fit -> paint(photo, fit, order, progress)));
    } finally {
      faces.forEach(FaceLandmarks::close);
    }
  }

  /** Whether the overview leaves out what would show in the frame. */
  private static boolean isTooCoarse(
      Picture overview, List<FaceLandmarks> faces, PaintingOrder order) {
    if (overview.reduction() > 1 && order.framing() == Framing.ORIGINAL) {
      return Math.max(overview.width(), overview.height()) < order.size();
    }
    return overview.reduction() > 1
        && !faces.isEmpty()
        && EYE_DISTANCES_IN_A_FRAME * largest(faces) < order.size();
  }

  private static Outcome<List<FaceLandmarks>> judge(Picture photo, List<FaceLandmarks> faces) {
    if (faces.isEmpty()) {
      return Outcome.refused(Reason.NO_FACE_FOUND);
    }
    if (faces.size() > MOST_FACES) {
      return Outcome.refused(Reason.TOO_MANY_FACES);
    }
    // A passer-by in the distance is part of the background.
    List<FaceLandmarks> fit =
        faces.stream().filter(face -> FaceSize.of(face) >= SMALLEST_EYE_DISTANCE).toList();
    if (fit.isEmpty()) {
      return Outcome.refused(
          EyeDistance.tooSmall(
              SMALLEST_EYE_DISTANCE * photo.reduction(), largest(faces) * photo.reduction()));
    }
    return Outcome.granted(fit);
  }

  private static float largest(List<FaceLandmarks> faces) {
    float largest = 0;
    for (FaceLandmarks face : faces) {
      largest = Math.max(largest, FaceSize.of(face));
    }
    return largest;
  }

  private Outcome<List<Artwork>> paint(
      Picture photo, List<FaceLandmarks> faces, PaintingOrder order, StageProgress progress) {
    progress.entered(Stage.PAINTING);
    return easel
        .paint(photo, faces, order, progress)
        .map(
            painted -> {
              try {
                progress.entered(Stage.ENCODING);
                List<Artwork> artworks = new ArrayList<>();
                for (Picture picture : painted) {
                  artworks.add(encoder.encode(picture, order.file()));
                }
                progress.finished();
                return artworks;
              } finally {
                painted.forEach(Picture::close);
              }
            });
  }

  /**
   * Turns stages into fractions of the whole. The shares are rounded from measured times of a photo
   * of twelve megapixels and an artwork of 1024 pixels.
   */
  private static final class StageProgress implements Easel.BrushWatch {

    private static final long NANOS_BETWEEN_LOOKS = 200_000_000;

    private final PaintingWatch watch;
    private final ArtworkEncoder encoder;
    private long lastLook = System.nanoTime();
    private Stage stage = Stage.READING_PHOTO;
    private double fraction;

    StageProgress(PaintingWatch watch, ArtworkEncoder encoder) {
      this.watch = watch;
      this.encoder = encoder;
    }

    void entered(Stage next) {
      stage = next;
      report(begin(next));
    }

    void finished() {
      report(1);
    }

    @Override
    public void painted(double part) {
      double begin = begin(stage);
      double end = begin(Stage.ENCODING);
      report(begin + (end - begin) * Math.min(Math.max(part, 0), 1));
    }

    @Override
    public int previewSide() {
      return System.nanoTime() - lastLook >= NANOS_BETWEEN_LOOKS ? Preview.SIDE : 0;
    }

    @Override
    public void grown(Picture preview) {
      lastLook = System.nanoTime();
      try (preview) {
        encoder.preview(preview).ifPresent(watch::grown);
      }
    }

    @Override
    public boolean isCalledOff() {
      return watch.isCalledOff();
    }

    private static double begin(Stage stage) {
      return switch (stage) {
        case READING_PHOTO -> 0;
        case FINDING_FACES -> 0.15;
        case PAINTING -> 0.25;
        case ENCODING -> 0.93;
      };
    }

    private void report(double now) {
      fraction = Math.max(fraction, now);
      watch.progressed(new PaintingProgress(stage, fraction));
    }
  }
}
