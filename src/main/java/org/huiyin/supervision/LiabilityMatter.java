package org.huiyin.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding as lists name it; what is alleged and found is in the file.
 *
 * @param finding id within the petition, such as 认定1
 * @param organ code of the organ that is held liable
 * @param officer id of the person, or null where it is the organ alone or somebody without an account
 * @param bureau code of the bureau that finds it
 */
public record LiabilityMatter(
        String petition,
        String finding,
        String organ,
        @Nullable String officer,
        String bureau,
        LiabilityGround ground,
        LiabilityStage stage,
        LocalDate proposedOn,
        @Nullable String source) {}
