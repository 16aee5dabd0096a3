package app.dreamimage.storage.generation;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.GeneratedImage;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Images;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The register of images in the database. */
@Singleton
final class JdbcImages implements Images {

  private static final int MOST_PER_QUESTION = 1000;

  private final ImageRows rows;

  JdbcImages(ImageRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(GeneratedImage image) {
    rows.save(ImageRow.of(image));
  }

  @Override
  public Optional<GeneratedImage> find(ImageId id) {
    return rows.findById(id.value()).map(ImageRow::toImage);
  }

  @Override
  public List<GeneratedImage> page(AccountId owner, Optional<ImageId> after, int most) {
    List<ImageRow> page =
        after.isPresent()
            ? rows.pageAfter(owner.value(), after.get().value(), most)
            : rows.firstPage(owner.value(), most);
    return page.stream().map(ImageRow::toImage).toList();
  }

  @Override
  public Set<ImageId> of(AccountId owner) {
    return rows.idsOf(owner.value()).stream().map(ImageId::new).collect(Collectors.toSet());
  }

  @Override
  public List<ImageId> madeBy(GenerationId generation) {
    return rows.madeBy(generation.value()).stream().map(ImageId::new).toList();
  }

  @Override
  public Set<ImageId> known(Set<ImageId> ids) {
    List<UUID> asked = ids.stream().map(ImageId::value).toList();
    Set<ImageId> known = new HashSet<>();
    for (int from = 0; from < asked.size(); from += MOST_PER_QUESTION) {
      int to = Math.min(from + MOST_PER_QUESTION, asked.size());
      rows.known(asked.subList(from, to)).forEach(id -> known.add(new ImageId(id)));
    }
    return known;
  }

  @Override
  public void remove(ImageId id) {
    rows.deleteById(id.value());
  }
}
