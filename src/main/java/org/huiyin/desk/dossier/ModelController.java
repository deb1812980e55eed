package org.huiyin.desk.dossier;

import io.swagger.v3.oas.annotations.Hidden;
import org.huiyin.desk.Problem;
import org.huiyin.process.worklist.Drawings;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The XML of a model, for the drawing on a petition's page. */
@Hidden
@RestController
class ModelController {

    private final Drawings drawings;

    ModelController(Drawings drawings) {
        this.drawings = drawings;
    }

    @GetMapping(path = "/desk/models/{id}", produces = MediaType.APPLICATION_XML_VALUE)
    String model(@PathVariable String id) {
        return drawings.xml(id).orElseThrow(() -> Problem.missing("没有这个流程图。"));
    }
}
