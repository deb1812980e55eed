package org.huiyin.desk.security;

import java.util.Map;

/**
 * What is said where a request cannot be answered.
 *
 * @param status HTTP status
 * @param title in a few words
 * @param sentence what to do about it
 */
record Refusal(int status, String title, String sentence) {

    static final Refusal UNAUTHENTICATED = new Refusal(401, "尚未登录", "登录已失效，请重新登录。");

    static final Refusal FORBIDDEN = new Refusal(403, "没有权限", "您的岗位无权进行此项操作，或者页面不存在。确需使用的，请联系系统管理员。");

    static final Refusal STALE = new Refusal(403, "页面已失效", "页面停留时间过长，请返回上一页，刷新后重新提交。");

    private static final Map<Integer, Refusal> KNOWN = Map.of(
            400, new Refusal(400, "请求有误", "提交的内容不完整或者格式不对，请检查后重新提交。"),
            401, UNAUTHENTICATED,
            403, FORBIDDEN,
            404, new Refusal(404, "没有找到", "要访问的页面不存在，可能已经移动或者地址有误。"),
            405, new Refusal(405, "不支持此操作", "此页面不支持这种操作，请返回上一页重试。"),
            413, new Refusal(413, "内容过大", "提交的内容超过允许的大小，请减小后重新提交。"),
            429, new Refusal(429, "操作过于频繁", "登录失败次数过多，请稍后再试。"),
            503, new Refusal(503, "暂时无法使用", "系统暂时无法使用，请稍后再试。"));

    static Refusal of(int status) {
        var known = KNOWN.get(status);
        if (known != null) {
            return known;
        }
        return status >= 400 && status < 500
                ? new Refusal(status, "请求无法处理", "请求无法处理，请检查后重新提交。")
                : new Refusal(Math.max(status, 500), "系统出错", "系统出现错误，操作没有完成，请稍后重试；仍然出错的，请联系系统管理员。");
    }
}
