package org.huiyin.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Officers of the demo city, signed in. */
public final class Officers {

    /** 江洲市信访局 登记员 */
    public static final String REGISTRAR = "zhoumin";

    /** 江洲市住房和城乡建设局 承办人 */
    public static final String HANDLER = "liujianping";

    /** 江洲市住房和城乡建设局 负责人 */
    public static final String LEADER = "zhengzhiqiang";

    /** 江洲市教育局 承办人: a stranger to matters of housing */
    public static final String STRANGER = "mali";

    private Officers() {}

    public static RequestPostProcessor signedIn(String officer) {
        return user(officer).roles("OFFICER");
    }
}
