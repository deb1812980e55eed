package org.huiyin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** A file with the columns and the lengths of a real message board's; every word of it is made up, the same each time. */
final class Letters {

    private static final String HEADER = "留言编号,留言用户,留言主题,留言时间,留言详情\n";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final LocalDateTime FIRST = LocalDateTime.of(2019, 1, 7, 8, 5);

    private static final List<String> PLACES =
            List.of("东湖区柳巷", "西山区石桥路", "滨河路中段", "老城南门", "学府街北口", "新安小区", "红旗巷", "江洲大道");
    private static final List<String> MATTERS =
            List.of("夜间施工扰民", "电梯长期停运", "路灯不亮已有数月", "下水道反复堵塞", "公交站牌被撤", "工资拖欠未付", "学位分配不明", "垃圾清运不及时");
    private static final List<String> SENTENCES = List.of(
            "我们住在这里已经十多年，以前从来没有遇到过这样的情况。",
            "今年入夏以来问题越来越严重，老人和孩子晚上都不能好好休息。",
            "我们先后向社区和物业反映过三次，每次都说会处理，但一直没有结果。",
            "上个月来过两位工作人员，看了看现场就走了，没有留下任何书面答复。",
            "听说相关费用早已列入预算，不知道为什么迟迟没有动工。",
            "邻居当中有两位行动不便的老人，出门看病都要靠家里人背着走。",
            "请有关部门尽快派人到现场核实，并告诉我们什么时候可以解决。",
            "如果暂时有困难，也希望能把原因和安排向居民说清楚。",
            "我们保存了照片和缴费的票据，需要的时候可以提供。",
            "希望在雨季到来之前能够把这件事情办好，感谢关心。");

    private final Random chance = new Random(20_260_302);

    private Letters() {}

    static Path file(Path folder, int rows) throws IOException {
        var letters = new Letters();
        var text = new StringBuilder(HEADER);
        for (int i = 1; i <= rows; i++) {
            text.append(letters.row(i));
        }
        return Files.writeString(folder.resolve("letters.csv"), text);
    }

    private String row(int number) {
        return "%d,A%08d,%s%s请尽快解决,%s,\"%s\"%n"
                .formatted(
                        number,
                        chance.nextInt(100_000_000),
                        any(PLACES),
                        any(MATTERS),
                        FIRST.plusMinutes(number * 613L).format(TIME),
                        body(200 + chance.nextInt(400)));
    }

    private String body(int length) {
        var text = new StringBuilder("\n\t\t");
        while (text.length() < length) {
            text.append(any(SENTENCES)).append(chance.nextInt(4) == 0 ? "\n\t\t" : "");
        }
        return text.toString();
    }

    private String any(List<String> some) {
        return some.get(chance.nextInt(some.size()));
    }
}
