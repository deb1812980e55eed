package broken.twins.there;

import org.springframework.stereotype.Component;

@Component
class Twin {}
