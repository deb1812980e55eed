package org.huiyin.registry;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Keys and what is made from them. Without a key only the demo starts, with one it makes for itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegistrySettings.class)
class RegistryConfiguration {

    @Bean
    @Profile("!demo")
    Keyring keyring(RegistrySettings settings) {
        return Keyring.of(settings.keys(), settings.currentKey());
    }

    @Bean
    @Profile("demo")
    Keyring demoKeyring(RegistrySettings settings) {
        if (!settings.keys().isEmpty()) {
            return Keyring.of(settings.keys(), settings.currentKey());
        }
        return Keyring.of(Map.of("demo", new KeyFile(settings.keyFile()).key()), null);
    }

    @Bean
    Seal seal(Keyring keyring) {
        return new Seal(keyring);
    }

    @Bean
    FileStore fileStore(RegistrySettings settings, Keyring keyring) {
        return new FileStore(settings.files(), new FileSeal(keyring));
    }

    @Bean
    LookUp lookUp(Keyring keyring) {
        return new LookUp(keyring);
    }
}
