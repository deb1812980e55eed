package org.huiyin.desk;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers for addresses below /api that nobody serves, so that these too are problem details. */
@Hidden
@RestController
class UnknownAddress {

    @RequestMapping("/api/**")
    void any() {
        throw Problem.missing("没有这个地址，请检查后再试。");
    }
}
