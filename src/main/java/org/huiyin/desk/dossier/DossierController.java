package org.huiyin.desk.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The file beside a task. */
@Tag(name = "案卷")
@RestController
@RequestMapping("/api/dossier")
class DossierController {

    private final Door door;
    private final Dossiers dossiers;
    private final Reveal reveal;

    DossierController(Door door, Dossiers dossiers, Reveal reveal) {
        this.door = door;
        this.dossiers = dossiers;
        this.reveal = reveal;
    }

    @Operation(summary = "任务的案卷", description = "个人信息以掩码显示。无权查看时返回 403。")
    @GetMapping
    Dossier dossier(@RequestParam String task) {
        return dossiers.of(door.byTask(task));
    }

    @Operation(summary = "显示信访人个人信息", description = "每次查看都记入办理记录。")
    @PostMapping("/reveal")
    Revealed reveal(@RequestParam String task) {
        return reveal.of(door.byTask(task));
    }
}
