package org.huiyin.registry.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.PetitionImport.Defaults;
import org.springframework.stereotype.Component;

/** Which organ receives what is imported, and whether the acting officer may register there. */
@Component
class Reception {

    private final Organization organization;
    private final CurrentOfficer officer;
    private final ImportSettings settings;
    private final Clock clock;

    Reception(Organization organization, CurrentOfficer officer, ImportSettings settings, Clock clock) {
        this.organization = organization;
        this.officer = officer;
        this.settings = settings;
        this.clock = clock;
    }

    /** The organ named, else configured, else the only one that comes into question. */
    String organ(Defaults defaults) throws BadFile {
        Optional<String> named = Optional.ofNullable(defaults.organ()).or(() -> Optional.ofNullable(settings.organ()));
        if (named.isPresent()) {
            return checked(named.get());
        }
        List<String> candidates = officer.isSystem() ? topBureaus() : registrarAt();
        if (candidates.isEmpty() && officer.isSystem()) {
            throw new BadFile("系统中还没有信访部门，不能确定收到机关。请先建立机关名录（演示环境先运行一次 serve），或者用 --organ 指明。");
        }
        if (candidates.size() != 1) {
            String found = candidates.isEmpty() ? "" : "（有 " + String.join("、", candidates) + "）";
            throw new BadFile("不能确定收到机关" + found + "，请用 --organ 或者 huiyin.registry.import.organ 指明机关代码。");
        }
        return candidates.get(0);
    }

    boolean mayRegisterAt(String organ) {
        return officer.isSystem() || officer.posts().contains(new Post(organ, Role.REGISTRAR));
    }

    private String checked(String organ) throws BadFile {
        if (organization.organ(organ).isEmpty()) {
            throw new BadFile("没有代码为 " + organ + " 的机关、单位，请核对。");
        }
        if (!mayRegisterAt(organ)) {
            throw new BadFile("您没有" + organization.nameOf(organ) + "的登记岗位，不能为其导入。");
        }
        return organ;
    }

    private List<String> registrarAt() {
        return officer.posts().stream()
                .filter(post -> post.role() == Role.REGISTRAR)
                .map(Post::organ)
                .distinct()
                .sorted()
                .toList();
    }

    /** Bureaus inside with no other bureau of the installation responsible for the ground they stand on. */
    private List<String> topBureaus() {
        List<Organ> bureaus = organization.organsOn(LocalDate.now(clock)).stream()
                .filter(organ -> organ.inside() && organ.kind() == Kind.BUREAU)
                .toList();
        int least = bureaus.stream().mapToInt(this::depth).min().orElse(0);
        List<String> top = new ArrayList<>();
        bureaus.stream().filter(bureau -> depth(bureau) == least).forEach(bureau -> top.add(bureau.code()));
        return top;
    }

    private int depth(Organ organ) {
        return organization.above(organ.code()).size();
    }
}
