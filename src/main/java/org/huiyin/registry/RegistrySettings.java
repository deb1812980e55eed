package org.huiyin.registry;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param keys encryption keys by id, each 32 bytes in Base64; keys no longer current stay, to read what they sealed
 * @param currentKey id of the key that seals from now on; may be left out where there is only one
 * @param keyFile where the demo keeps the key it makes for itself on its first start
 * @param files folder of the attachments' contents
 * @param largestFile largest attachment accepted
 */
@ConfigurationProperties("huiyin.registry")
record RegistrySettings(
        @DefaultValue Map<String, String> keys,
        @Nullable String currentKey,
        @DefaultValue("./data/registry.key") Path keyFile,
        @DefaultValue("./data/files") Path files,
        @DefaultValue("20MB") DataSize largestFile) {}
