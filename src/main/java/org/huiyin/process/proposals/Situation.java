package org.huiyin.process.proposals;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the tables are asked about.
 *
 * @param office code of the bureau or organ that is asking
 * @param government code of the government in whose territory the problem lies as far as the office can tell: its own, or
 *     the one directly below; null where it has none
 * @param inputs values by name of the tables' inputs
 * @param clues what the signs were recognised by, in Chinese
 */
record Situation(
        String petition, String office, @Nullable String government, Map<String, Object> inputs, List<String> clues) {}
