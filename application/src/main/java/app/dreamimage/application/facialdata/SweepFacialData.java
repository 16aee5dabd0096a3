package app.dreamimage.application.facialdata;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.generation.ReleaseFacialData;
import app.dreamimage.application.generation.UploadsUnderWay;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.facialdata.ClockReadings;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.domain.facialdata.PhotoRetention;
import app.dreamimage.domain.facialdata.PhotoVault;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Painted;
import app.dreamimage.domain.generation.Unfinished;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.ClockReading;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.PolicyHistory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Erases every photo that is due, that an interrupted upload left behind, or that belongs to
 * nothing. It runs at start and every minute, and looks ahead: early is allowed, late is not.
 */
@Enforces({Clause.FACIAL_DATA_GONE_WITHIN_A_DAY, Clause.DELETION_WORKS_EVERYWHERE})
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "Restriction never lengthens the life of facial data.")
public final class SweepFacialData {

  /** Twice the time between sweeps and a little more, so that a sweep may be missed. */
  private static final Duration LOOK_AHEAD = Duration.ofMinutes(3);

  private final Photos photos;
  private final PhotoVault vault;
  private final Generations generations;
  private final UploadsUnderWay uploads;
  private final ReleaseFacialData release;
  private final AuditRecorder audit;
  private final LastSweep lastSweep;
  private final InstantSource clock;
  private final ClockReadings readings;
  private final PolicyHistory policy;
  private final Duration longestForeignUpload;

  /**
   * A sweeper.
   *
   * @param longestForeignUpload how long a photo without a generation may be another process's
   *     upload under way; zero where no other process shares the database
   */
  public SweepFacialData(
      Photos photos,
      PhotoVault vault,
      Generations generations,
      UploadsUnderWay uploads,
      ReleaseFacialData release,
      AuditRecorder audit,
      LastSweep lastSweep,
      InstantSource clock,
      ClockReadings readings,
      PolicyHistory policy,
      Duration longestForeignUpload) {
    this.photos = photos;
    this.vault = vault;
    this.generations = generations;
    this.uploads = uploads;
    this.release = release;
    this.audit = audit;
    this.lastSweep = lastSweep;
    this.clock = clock;
    this.readings = readings;
    this.policy = policy;
    this.longestForeignUpload = longestForeignUpload;
  }

  /** Sweeps once. A photo that cannot be erased does not keep the others from being erased. */
  public SweepReport handle() {
    ClockReading reading = new ClockReading(clock.instant(), readings.latest());
    int failed = 0;
    // What is held is looked at before the register: a photo is entered before it is kept.
    Set<PhotoId> orphans = new HashSet<>();
    if (!attempt(() -> orphans.addAll(vault.held()))) {
      failed++;
    }
    List<UploadedPhoto> registered = photos.all();
    Map<PhotoId, Unfinished> made =
        generations.unfinished().stream()
            .collect(Collectors.toMap(generation -> generation.photo().id(), Function.identity()));

    int erased = 0;
    for (UploadedPhoto photo : registered) {
      Optional<Unfinished> generation = Optional.ofNullable(made.get(photo.id()));
      if (mustGo(photo, generation, reading)) {
        if (attempt(() -> release.handle(photo, generation))) {
          erased++;
        } else {
          failed++;
        }
      }
    }

    registered.forEach(photo -> orphans.remove(photo.id()));
    int orphansErased = 0;
    for (PhotoId orphan : orphans) {
      try {
        if (eraseOrphan(orphan)) {
          orphansErased++;
        }
      } catch (RuntimeException e) {
        failed++;
      }
    }

    if (failed == 0) {
      remember(reading);
    }
    SweepReport report =
        new SweepReport(reading.now(), erased, orphansErased, countOverdue(reading), failed);
    lastSweep.put(report);
    return report;
  }

  /**
   * Remembers the latest instant, also when the clock has been set back by little: what is
   * tolerated must not add up. Once every photo has gone that was here before it was set back by
   * more, the clock counts as sure again from where it now stands.
   */
  private void remember(ClockReading reading) {
    readings.put(
        reading.wasSetBack()
            ? reading.now()
            : reading.latest().filter(reading.now()::isBefore).orElse(reading.now()));
  }

  private boolean mustGo(
      UploadedPhoto photo, Optional<Unfinished> generation, ClockReading reading) {
    Instant now = reading.now();
    if (reading.wasSetBack() || isDue(photo, LOOK_AHEAD, now)) {
      return true;
    }
    if (generation.isPresent()) {
      // An artwork whose photo still exists is the mark of a crash in between.
      return generation.get() instanceof Painted;
    }
    return !uploads.contains(photo.id())
        && !now.isBefore(photo.firstByteAt().plus(longestForeignUpload))
        && generations.unfinished().stream()
            .noneMatch(unfinished -> unfinished.photo().id().equals(photo.id()));
  }

  /** Whether there was anything to erase: it may have been erased and struck since it was seen. */
  private boolean eraseOrphan(PhotoId orphan) {
    if (!vault.holds(orphan)) {
      return false;
    }
    vault.erase(orphan);
    if (vault.holds(orphan)) {
      throw new IllegalStateException("an orphan could not be erased");
    }
    audit.record(AuditEvent.ORPHAN_ERASED, Clause.FACIAL_DATA_GONE_WITHIN_A_DAY);
    return true;
  }

  private boolean isDue(UploadedPhoto photo, Duration ahead, Instant now) {
    return PhotoRetention.of(photo, policy, now).isDue(photo, ahead, now);
  }

  private int countOverdue(ClockReading reading) {
    return (int)
        photos.all().stream()
            .filter(photo -> reading.wasSetBack() || isDue(photo, Duration.ZERO, reading.now()))
            .count();
  }

  /** Whether it could be done. What could not is counted, shown and tried again a minute later. */
  private static boolean attempt(Runnable erasure) {
    try {
      erasure.run();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
