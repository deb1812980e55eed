package org.huiyin.registry.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files to import, in a folder of the test's own. */
record ImportFiles(Path folder) {

    /** Made up, with the columns of a leader's message board. */
    static final String MESSAGES = "留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间\n"
            + "2554,A00023583,建设路怎么还没修好？,2019-04-24 16:03:40,\"建设路从去年开始修，\n到现在还没修好。\",已转办,2019-05-09 09:49:10\n"
            + "2549,A000123,𠮷祥小区盼望安装电梯😀,2019/3/29 11:53,七楼老人上下不便。,,\n";

    Path write(String name, String content, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(charset));
    }

    static String many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> i + ",第 " + i + " 条留言,2019-01-01,详情")
                .collect(Collectors.joining("\n", "留言编号,留言主题,留言时间,留言详情\n", "\n"));
    }
}
