package app.dreamimage.storage.key;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The log over the audit trail.
 *
 * @param origin its name, such as {@code example.org/log}: visible ASCII characters without {@code
 *     +}; empty for one that is made of the name of the data folder
 */
@ConfigurationProperties("dream-image.log")
record LogSettings(@Bindable(defaultValue = "") String origin) {}
