package org.huiyin.desk.register;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.registry.ContentClasses;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The content classes valid today as a tree, for the three selects. */
@Hidden
@RestController
class ClassTree {

    private final ContentClasses classes;
    private final Clock clock;

    ClassTree(ContentClasses classes, Clock clock) {
        this.classes = classes;
        this.clock = clock;
    }

    @GetMapping("/desk/register/classes")
    List<Branch> tree() {
        return below(null, LocalDate.now(clock));
    }

    private List<Branch> below(@Nullable String parent, LocalDate today) {
        return classes.children(parent, today).stream()
                .map(entry -> new Branch(
                        entry.code(), entry.name(), entry.level() < 3 ? below(entry.code(), today) : List.of()))
                .toList();
    }

    record Branch(String code, String name, List<Branch> below) {}
}
