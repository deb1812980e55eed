package org.huiyin.registry.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Channel;
import org.huiyin.registry.ContentClasses;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Registration.Kind;
import org.springframework.stereotype.Component;

/** The words files use for what the register keeps as codes. */
@Component("wordsOfImports")
class Words {

    private static final Map<String, Channel> CHANNELS = Map.ofEntries(
            Map.entry("信件", Channel.LETTER),
            Map.entry("写信", Channel.LETTER),
            Map.entry("走访", Channel.VISIT),
            Map.entry("网络", Channel.NETWORK),
            Map.entry("网上", Channel.NETWORK),
            Map.entry("网信", Channel.NETWORK),
            Map.entry("来电", Channel.PHONE),
            Map.entry("视频", Channel.VIDEO),
            Map.entry("热线", Channel.HOTLINE),
            Map.entry("12345", Channel.HOTLINE));

    private static final List<String> ORGANISATIONS = List.of("单位", "法人", "组织", "其他组织", "法人或者其他组织");
    private static final List<String> PERSONS = List.of("", "个人", "自然人");

    private final Organization organization;
    private final ContentClasses classes;
    private final Clock clock;

    Words(Organization organization, ContentClasses classes, Clock clock) {
        this.organization = organization;
        this.classes = classes;
        this.clock = clock;
    }

    Channel channel(RowText row, Channel otherwise) {
        String word = row.text(Field.CHANNEL);
        for (Channel channel : Channel.values()) {
            if (channel.label().equals(word) || channel.name().equals(word)) {
                return channel;
            }
        }
        if (!word.isEmpty() && !CHANNELS.containsKey(word)) {
            row.reject(Field.CHANNEL, "没有“" + RowText.shortened(word) + "”这个渠道，请填写来信、来访、网上信访、电话、传真、视频接访、热线转办或者领导信箱。");
        }
        return CHANNELS.getOrDefault(word, otherwise);
    }

    Optional<Purpose> purpose(RowText row) {
        String word = row.text(Field.PURPOSE);
        for (Purpose purpose : Purpose.values()) {
            if (purpose.label().equals(word) || purpose.name().equals(word)) {
                return Optional.of(purpose);
            }
        }
        if (!word.isEmpty()) {
            row.reject(Field.PURPOSE, "没有“" + RowText.shortened(word) + "”这种信访目的，请填写建议意见、检举控告或者申诉求决，尚不明确的留空。");
        }
        return Optional.empty();
    }

    Kind kind(RowText row) {
        String word = row.text(Field.KIND);
        if (!ORGANISATIONS.contains(word) && !PERSONS.contains(word)) {
            row.reject(Field.KIND, "没有“" + RowText.shortened(word) + "”这种信访人类型，请填写个人或者单位。");
        }
        return ORGANISATIONS.contains(word) ? Kind.ORGANISATION : Kind.PERSON;
    }

    /** A code, a path such as 城乡建设/安全生产/安全隐患, or a third-level name that only one path has. */
    Optional<String> contentClass(RowText row) {
        String word = row.text(Field.CONTENT_CLASS);
        if (word.isEmpty() || word.matches("\\d{6}")) {
            return word.isEmpty() ? Optional.empty() : Optional.of(word);
        }
        List<String> names = List.of(word.split("\\s*[/>\\\\—-]+\\s*"));
        List<String> found =
                classes.search(names.get(names.size() - 1), LocalDate.now(clock), Integer.MAX_VALUE).stream()
                        .filter(entry -> entry.name().equals(names.get(names.size() - 1)))
                        .filter(entry -> entry.path().containsAll(names))
                        .map(ContentClasses.Entry::code)
                        .toList();
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        String reason = found.isEmpty() ? "没有这个三级内容分类" : "有 " + found.size() + " 个三级内容分类叫这个名称";
        row.reject(Field.CONTENT_CLASS, reason + "：“" + RowText.shortened(word) + "”，请填写“一级/二级/三级”或者六位代码。");
        return Optional.empty();
    }

    /** Codes of organs named by code or by full name. */
    List<String> organs(RowText row) {
        List<String> codes = new ArrayList<>();
        List<Organ> known = organization.organsOn(LocalDate.now(clock));
        for (String word : row.list(Field.ORGANS_COMPLAINED_OF, "；;、,，")) {
            codes.add(known.stream()
                    .filter(organ -> organ.name().equals(word))
                    .map(Organ::code)
                    .findFirst()
                    .orElse(word));
        }
        return codes;
    }
}
