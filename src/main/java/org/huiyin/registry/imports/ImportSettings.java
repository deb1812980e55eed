package org.huiyin.registry.imports;

import java.util.List;
import java.util.Map;
import org.huiyin.registry.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param columns further names of columns by field, such as {@code headline: [事由]}; they go before the usual ones
 * @param organ code of the organ that receives where neither file nor command says otherwise
 * @param channel channel where neither file nor command says otherwise
 */
@ConfigurationProperties("huiyin.registry.import")
record ImportSettings(
        @DefaultValue Map<Field, List<String>> columns,
        @Nullable String organ,
        @DefaultValue("NETWORK") Channel channel) {}
