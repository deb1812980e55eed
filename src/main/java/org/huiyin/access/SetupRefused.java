package org.huiyin.access;

import java.nio.file.Path;

/** The first setting-up is not done and the application must not start; the message says where and why, in Chinese. */
final class SetupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SetupRefused(String sentence) {
        super(sentence);
    }

    static SetupRefused of(Path file, String why) {
        return new SetupRefused("初始化文件 " + file + "：" + why + "。");
    }

    /** @param line counted from 1 */
    static SetupRefused at(Path file, int line, String why) {
        return new SetupRefused("初始化文件 " + file + " 第 " + line + " 行，" + why + "。");
    }

    static SetupRefused unwritable(Path folder) {
        return new SetupRefused("不能在目录 " + folder + " 中写入初始密码文件，请让运行本系统的用户可以写入该目录。");
    }
}
