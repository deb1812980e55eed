package org.huiyin.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Earlier petitions that are likely of the same matter, shown while one is being registered so that letters on one
 * matter are joined. It proposes; it never drops a letter, and it says nothing about who petitions how often.
 */
public interface Similar {

    /**
     * At most eight, the likeliest first, without those the acting officer must not see. Answers alike however large the
     * register is; empty while too little is typed.
     */
    List<Likely> to(Typed typed);

    /** What has been typed so far; null where nothing has. */
    record Typed(
            @Nullable String name,
            @Nullable String contact,
            @Nullable String identityNumber,
            @Nullable String headline,
            @Nullable String facts) {}

    /**
     * @param why why it is likely, in Chinese, such as 同一信访人, 标题相近
     */
    record Likely(String petition, String headline, LocalDate receivedOn, List<String> why) {}
}
