package org.huiyin.process.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code sorting.dmn} would send a petition (arts 19, 22, 36).
 *
 * @param direction name of the direction, such as {@code TRANSFER}
 * @param organ code of the organ, bureau or government it would go to, or null where the officer must choose or nobody
 *     gets it
 * @param coOrgans codes of further organs that may be competent
 * @param ground code of the ground of a refusal, such as {@code 19.3}, {@code 36.3} or a local one, or null
 * @param lane {@code URGENT} 急, {@code SIMPLE} 简, {@code COMPLEX} 繁 or {@code HARD} 难 (四办)
 * @param legalCheck the opinion should pass a legal check
 * @param grave the opinion should be signed by the head of the organ
 * @param reasons why, in Chinese with the articles: the direction, the organ, the lane, and what it was recognised by
 * @param rules the rules that led to it, such as {@code sorting 1.0.0 Rule_TransferToOrgan}, for the trail
 */
public record SortingProposal(
        String direction,
        @Nullable String organ,
        List<String> coOrgans,
        @Nullable String ground,
        String lane,
        boolean legalCheck,
        boolean grave,
        List<String> reasons,
        List<String> rules) {}
