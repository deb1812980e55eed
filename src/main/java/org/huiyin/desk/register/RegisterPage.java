package org.huiyin.desk.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiyin.desk.Me;
import org.huiyin.desk.Page;
import org.huiyin.desk.Problem;
import org.huiyin.desk.UploadLimit;
import org.huiyin.organization.Organization;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Code;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Registers petitions on one screen (art. 19). */
@Page
@RequestMapping("/desk/register")
class RegisterPage {

    private final Me me;
    private final Registering registering;
    private final KeptReceipts receipts;
    private final Organization organization;
    private final Petitions petitions;
    private final Worklist worklist;
    private final UploadLimit uploads;
    private final Clock clock;

    RegisterPage(
            Me me,
            Registering registering,
            KeptReceipts receipts,
            Organization organization,
            Petitions petitions,
            Worklist worklist,
            UploadLimit uploads,
            Clock clock) {
        this.me = me;
        this.registering = registering;
        this.receipts = receipts;
        this.organization = organization;
        this.petitions = petitions;
        this.worklist = worklist;
        this.uploads = uploads;
        this.clock = clock;
    }

    @GetMapping
    String blank(Model model) {
        var sheet = Sheet.empty()
                .with("token", UUID.randomUUID().toString())
                .with("receivedOn", LocalDate.now(clock).toString())
                .with("headCount", "1");
        return page(sheet, model);
    }

    @PostMapping
    String register(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) List<MultipartFile> files,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var sheet = new Sheet(typed, List.of());
        var outcome = registering.submit(sheet, files == null ? List.of() : files);
        if (!outcome.flaws().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("flaws", outcome.flaws());
            return inPlace ? "desk/register-parts :: flaws" : page(sheet.with(outcome.flaws()), model);
        }
        var done = UriComponentsBuilder.fromPath("/desk/register/done")
                .queryParam("number", outcome.petition())
                .queryParam("again", outcome.again())
                .toUriString();
        handOver(outcome, request);
        if (inPlace) {
            RequestContextUtils.saveOutputFlashMap(done, request, response);
            response.setHeader("HX-Redirect", done);
            return "desk/nothing";
        }
        return "redirect:" + done;
    }

    /** To the next page of this session and to no other: neither an address nor a log holds it. */
    private static void handOver(Registering.Outcome outcome, HttpServletRequest request) {
        Code code = outcome.code();
        if (code != null) {
            var next = RequestContextUtils.getOutputFlashMap(request);
            next.put("code", code.text());
            next.put("noReceipt", outcome.noReceipt());
        }
    }

    @GetMapping("/done")
    String done(@RequestParam String number, @RequestParam(defaultValue = "false") boolean again, Model model) {
        var headline = petitions.headlines(List.of(number)).get(number);
        boolean follows = worklist.maySee(number);
        if (headline == null || !(follows || registering.registered(number))) {
            throw Problem.barred("您不能查看信访事项 " + number + "。");
        }
        model.addAttribute("number", number);
        model.addAttribute("headline", headline.headline());
        model.addAttribute("again", again);
        petitions
                .facts(number)
                .ifPresent(
                        facts -> model.addAttribute("receipt", new Receipt(facts, organization.nameOf(facts.organ()))));
        model.addAttribute("kept", receipts.number(number).orElse(null));
        model.addAttribute("follows", follows);
        return "desk/registered";
    }

    private String page(Sheet sheet, Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("sheet", sheet);
        model.addAttribute("organs", registering.organs());
        model.addAttribute("channels", Channel.values());
        model.addAttribute("purposes", Purpose.values());
        model.addAttribute("complainable", organization.organsOn(today));
        model.addAttribute("uploadLimit", uploads.megabytes());
        model.addAttribute("today", today);
        return "desk/register";
    }
}
