package org.huiyin.handling;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.registry.Act;

/** That a matter turned out not to be simple and goes on in the ordinary procedure; no period starts anew. */
public record SimpleLeft(LocalDate on, OrdinaryGround ground, String reason) implements Act {

    @Override
    public String action() {
        return "SIMPLE_LEFT";
    }

    @Override
    public String title() {
        return "简易办理转入普通程序";
    }

    @Override
    public String article() {
        return "31";
    }

    @Override
    public Map<String, String> lines() {
        return Map.of("转入普通程序的情形", ground.label(), "理由", reason);
    }
}
