package app.dreamimage.application.inmemory;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.GeneratedImage;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Images;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The register of artworks in memory. */
public final class InMemoryImages implements Images {

  private final Rows<ImageId, GeneratedImage> rows;

  public InMemoryImages(InMemoryUnitOfWork unitOfWork) {
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void add(GeneratedImage image) {
    rows.insert(image.id(), image);
  }

  @Override
  public Optional<GeneratedImage> find(ImageId id) {
    return rows.get(id);
  }

  @Override
  public List<GeneratedImage> page(AccountId owner, Optional<ImageId> after, int most) {
    List<GeneratedImage> all = newestFirst(owner);
    return after
        .map(last -> all.stream().dropWhile(image -> !image.id().equals(last)).skip(1).limit(most))
        .orElseGet(() -> all.stream().limit(most))
        .toList();
  }

  private List<GeneratedImage> newestFirst(AccountId owner) {
    return rows.whereLastFirst(
        image -> image.owner().equals(owner),
        Comparator.comparing(GeneratedImage::createdAt).reversed());
  }

  @Override
  public Set<ImageId> of(AccountId owner) {
    return newestFirst(owner).stream().map(GeneratedImage::id).collect(toUnmodifiableSet());
  }

  @Override
  public List<ImageId> madeBy(GenerationId generation) {
    return rows.where(image -> image.generation().equals(generation)).stream()
        .map(GeneratedImage::id)
        .toList();
  }

  @Override
  public Set<ImageId> known(Set<ImageId> ids) {
    return rows.where(image -> ids.contains(image.id())).stream()
        .map(GeneratedImage::id)
        .collect(toUnmodifiableSet());
  }

  @Override
  public void remove(ImageId id) {
    rows.remove(id);
  }
}
