package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.huiyin.registry.LookUp.Datum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealTests {

    private static final String OLD = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String NEW = "ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=";
    private static final Keyring BEFORE = Keyring.of(Map.of("k1", OLD), null);
    private static final Keyring AFTER = Keyring.of(Map.of("k1", OLD, "k2", NEW), "k2");

    @Test
    void sealsTheSameTextEachTimeOtherwiseAndNamesItsKey() {
        var seal = new Seal(BEFORE);

        String once = seal.seal("张伟");
        String again = seal.seal("张伟");

        assertThat(once).startsWith("k1:").isNotEqualTo(again);
        assertThat(seal.open(once)).isEqualTo(seal.open(again)).isEqualTo("张伟");
    }

    @Test
    void opensAfterARotationWhatTheOldKeySealed() {
        String sealed = new Seal(BEFORE).seal("𠮷😀");

        var rotated = new Seal(AFTER);

        assertThat(rotated.open(sealed)).isEqualTo("𠮷😀");
        assertThat(rotated.seal("𠮷😀")).startsWith("k2:");
    }

    @Test
    void refusesATextThatWasTamperedWith() {
        String sealed = new Seal(BEFORE).seal("张伟");
        char middle = sealed.charAt(20);
        String tampered = sealed.substring(0, 20) + (middle == 'A' ? 'B' : 'A') + sealed.substring(21);

        assertThatThrownBy(() -> new Seal(BEFORE).open(tampered)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Seal(BEFORE).open("k9" + sealed.substring(2)))
                .isInstanceOf(NoKey.class)
                .hasMessageContaining("k9");
        assertThatThrownBy(() -> new Seal(BEFORE).open("张伟")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesToExchangeTheKeyId() {
        var sameSecret = Keyring.of(Map.of("k1", OLD, "k3", OLD), "k1");
        String sealed = new Seal(sameSecret).seal("张伟");

        assertThatThrownBy(() -> new Seal(sameSecret).open("k3" + sealed.substring(2)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysInBothLanguagesWhyItDoesNotStart() {
        assertThatThrownBy(() -> Keyring.of(Map.of(), null))
                .hasMessageContaining("未配置个人信息加密密钥，系统不能启动")
                .hasMessageContaining("refusing to start");
        assertThatThrownBy(() -> Keyring.of(Map.of("k1", OLD, "k2", NEW), null)).hasMessageContaining("current-key");
        assertThatThrownBy(() -> Keyring.of(Map.of("k1", OLD), "k7")).hasMessageContaining("k7");
        assertThatThrownBy(() -> Keyring.of(Map.of("k1", "c2hvcnQ="), null)).hasMessageContaining("32");
        assertThatThrownBy(() -> Keyring.of(Map.of("k1", "不是密钥"), null)).hasMessageContaining("Base64");
        assertThatThrownBy(() -> Keyring.of(Map.of("K 1", OLD), null)).hasMessageContaining("K 1");
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, 张 伟, 张伟",
        "NAME, 买买提·艾力, 买买提艾力",
        "PHONE, 138-1234-1234, +86 13812341234",
        "PHONE, １３８１２３４１２３４, 13812341234",
        "PHONE, 手机13812341234（张女士）, 13812341234",
        "IDENTITY, 36010219700101123x, 36010219700101123X"
    })
    void findsEqualDataHoweverTheyAreWritten(Datum datum, String one, String other) {
        var lookUp = new LookUp(BEFORE);

        assertThat(lookUp.toKeep(datum, one)).isNotEmpty().isEqualTo(lookUp.toKeep(datum, other));
    }

    @Test
    void findsAfterARotationWhatWasKeptBefore() {
        var kept = new LookUp(BEFORE).toKeep(Datum.NAME, "张伟");

        var found = new LookUp(AFTER).toFind(Datum.NAME, "张伟");

        assertThat(found).hasSize(2).containsAll(kept);
        assertThat(new LookUp(AFTER).toKeep(Datum.NAME, "张伟")).doesNotContainAnyElementsOf(kept);
    }

    @Test
    void keepsNoMarkOfATextThatNamesNobody() {
        var lookUp = new LookUp(BEFORE);

        assertThat(lookUp.toKeep(Datum.PHONE, "无")).isEmpty();
        assertThat(lookUp.toKeep(Datum.NAME, "-")).isEmpty();
        assertThat(lookUp.toKeep(Datum.NAME, null)).isEmpty();
    }
}
