package app.dreamimage.storage.folder;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;

/**
 * Where the service keeps its files.
 *
 * @param data a folder, made if it is not there
 */
@ConfigurationProperties("dream-image")
record DataSettings(@Bindable(defaultValue = "./data") Path data) {}
