package org.huiyin.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who works here. */
@Tag(name = "工作人员")
@RestController
class MeController {

    private final Me me;

    MeController(Me me) {
        this.me = me;
    }

    @Operation(summary = "当前登录的工作人员", description = "姓名、岗位和未读通知数。")
    @GetMapping("/api/me")
    Me.Face me() {
        return me.face();
    }
}
