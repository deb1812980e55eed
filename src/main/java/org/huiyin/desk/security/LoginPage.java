package org.huiyin.desk.security;

import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one door for people. */
@Controller
class LoginPage {

    @GetMapping("/")
    String start() {
        return "redirect:/desk";
    }

    @GetMapping("/login")
    String login(@Nullable Principal officer, @RequestParam Map<String, String> said, Model page) {
        if (officer != null && said.isEmpty()) {
            return "redirect:/desk";
        }
        page.addAttribute("loggedOut", said.containsKey("logout"));
        page.addAttribute("refusal", refusal(said));
        return "login";
    }

    private static @Nullable String refusal(Map<String, String> said) {
        if (said.containsKey("error")) {
            return "用户名或者密码不正确。";
        }
        if (said.containsKey("nopost")) {
            return "您目前没有在任岗位，不能登录。请联系系统管理员。";
        }
        if (said.containsKey("stale")) {
            return "页面停留时间过长，请重新登录。";
        }
        var minutes = said.get("wait");
        return minutes != null && minutes.matches("\\d{1,4}") ? "登录失败次数过多，请在 " + minutes + " 分钟后再试。" : null;
    }
}
