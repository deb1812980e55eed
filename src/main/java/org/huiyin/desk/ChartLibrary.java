package org.huiyin.desk;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** ECharts lies outside /webjars in its jar; it is served below /js, like all that pages load. */
@Configuration(proxyBeanMethods = false)
class ChartLibrary implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/js/echarts/**")
                .addResourceLocations("classpath:/META-INF/resources/_static/echarts/6.0.0/dist/");
    }
}
