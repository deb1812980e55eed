package org.huiyin.registry;

import org.jspecify.annotations.Nullable;

/** No usable encryption key: the application must not start, and a sealed text cannot be opened. */
final class NoKey extends RuntimeException {

    private NoKey(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    static NoKey missing() {
        return new NoKey(
                "未配置个人信息加密密钥，系统不能启动。请用 openssl rand -base64 32 生成密钥，并设置 huiyin.registry.keys.k1"
                        + "（环境变量 HUIYIN_REGISTRY_KEYS_K1）。 / No encryption key for personal data is configured; refusing"
                        + " to start. Generate one with: openssl rand -base64 32, and set huiyin.registry.keys.k1"
                        + " (environment variable HUIYIN_REGISTRY_KEYS_K1).",
                null);
    }

    static NoKey ambiguous() {
        return new NoKey(
                "配置了多个密钥，请用 huiyin.registry.current-key 指明当前密钥。 / Several keys are configured; say which one"
                        + " seals with huiyin.registry.current-key.",
                null);
    }

    static NoKey unknownCurrent(String id) {
        return new NoKey(
                "当前密钥 " + id + " 不在 huiyin.registry.keys 中，请补上或者更正 huiyin.registry.current-key。 / The current key " + id
                        + " is not among huiyin.registry.keys.",
                null);
    }

    static NoKey unknown(String id) {
        return new NoKey(
                "数据由密钥 " + id + " 加密，而该密钥不在 huiyin.registry.keys 中；旧密钥须保留。 / Data were sealed with key " + id
                        + ", which is not among huiyin.registry.keys; old keys must stay.",
                null);
    }

    static NoKey badId(String id) {
        return new NoKey(
                "密钥名称 " + id + " 不合规，请只用小写字母和数字，最多 16 位。 / Key id " + id
                        + " is not allowed; use lower-case letters and digits, at most 16.",
                null);
    }

    static NoKey unreadable(String id, @Nullable Throwable cause) {
        return new NoKey(
                "密钥 " + id + " 不是 32 字节的 Base64 文本，请用 openssl rand -base64 32 重新生成。 / Key " + id
                        + " is not 32 bytes in Base64; generate one with: openssl rand -base64 32.",
                cause);
    }
}
