package org.huiyin.letters;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param fonts folder of the fonts that letters are set in, or null for the system's own folders
 */
@ConfigurationProperties("huiyin.letters")
record LettersSettings(@Nullable Path fonts) {}
