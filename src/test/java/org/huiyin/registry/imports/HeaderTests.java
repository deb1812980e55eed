package org.huiyin.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huiyin.registry.imports.SourceRow.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeaderTests {

    @Test
    void findsColumnsWhateverTheirOrderSpacesAndWidth() throws BadFile {
        var header = Header.of(names("序号", " 内 容 ", "标题*", "人数"), Map.of()).orElseThrow();

        var row = names("1", "事实", "题目", "3");
        assertThat(header.cell(row, Field.FACTS).text()).isEqualTo("事实");
        assertThat(header.cell(row, Field.HEADLINE).text()).isEqualTo("题目");
        assertThat(header.cell(row, Field.ADDRESS)).isEqualTo(SourceRow.NOTHING);
        assertThat(header.nameOf(Field.HEADLINE)).isEqualTo("标题*（C 列）");
        assertThat(header.ignored()).containsExactly("序号");
    }

    @Test
    void takesConfiguredNames() throws BadFile {
        var configured = Map.of(Field.HEADLINE, List.of("事由"));

        assertThat(Header.of(names("事由", "诉求"), configured)).isPresent();
        assertThat(Header.of(names("事由", "诉求"), Map.of())).isEmpty();
    }

    @Test
    void refusesTwoColumnsForOneThing() {
        assertThatThrownBy(() -> Header.of(names("标题", "内容", "主题"), Map.of()))
                .isInstanceOfSatisfying(
                        BadFile.class, bad -> assertThat(bad.sentence()).contains("第 A、C 列（“标题”、“主题”）都表示标题"));
    }

    @Test
    void saysWhichColumnsAreMissingAndWhatItFound() {
        assertThatThrownBy(() -> HeaderSearch.in(source(names("甲", "乙"), names("1", "2")), Map.of()))
                .isInstanceOfSatisfying(
                        BadFile.class,
                        bad -> assertThat(bad.sentence())
                                .startsWith("缺少必要的列：须有“标题”")
                                .contains("文件开头是：甲、乙、1、2。")
                                .contains("huiyin.registry.import.columns"));
    }

    @Test
    void namesColumnsBeyondTheAlphabet() throws BadFile {
        var names = IntStream.range(0, 28).mapToObj(i -> i == 26 ? "标题" : i == 27 ? "诉求" : "x" + i);

        var header = Header.of(names(names.toArray(String[]::new)), Map.of()).orElseThrow();

        assertThat(header.nameOf(Field.HEADLINE)).isEqualTo("标题（AA 列）");
        assertThat(header.nameOf(Field.REQUESTS)).isEqualTo("诉求（AB 列）");
    }

    private static SourceRow names(String... texts) {
        return new SourceRow(1, Arrays.stream(texts).map(Cell::of).toList(), null);
    }

    private static RowSource source(SourceRow... rows) {
        var left = Arrays.asList(rows).iterator();
        return new RowSource() {
            @Override
            public @Nullable SourceRow next() {
                return left.hasNext() ? left.next() : null;
            }

            @Override
            public long part() {
                return 0;
            }

            @Override
            public long whole() {
                return 0;
            }

            @Override
            public void close() {}
        };
    }
}
