package org.huiyin.registry.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the row of names: the first one, or one below a title as spreadsheets often have. */
final class HeaderSearch {

    private static final int FIRST_ROWS = 10;
    private static final int NAMES_SHOWN = 12;

    private HeaderSearch() {}

    static Header in(RowSource source, Map<Field, List<String>> configured) throws IOException, BadFile {
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < FIRST_ROWS; i++) {
            SourceRow row = source.next();
            if (row == null) {
                break;
            }
            Optional<Header> header = Header.of(row, configured);
            if (header.isPresent()) {
                return header.get();
            }
            row.cells().stream()
                    .map(cell -> RowText.shortened(cell.text().strip()))
                    .filter(name -> !name.isEmpty())
                    .limit(Math.max(0, NAMES_SHOWN - seen.size()))
                    .forEach(seen::add);
        }
        String found = seen.isEmpty() ? "文件中没有列名。" : "文件开头是：" + String.join("、", seen) + "。";
        throw new BadFile("缺少必要的列：须有“标题”（或者“留言主题”），以及“事实与理由”（或者“留言详情”）、“诉求”中的一列。" + found
                + "列名不同的，请在 huiyin.registry.import.columns 中配置。");
    }
}
