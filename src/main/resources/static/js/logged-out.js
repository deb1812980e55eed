// Nothing that was typed stays behind. Browsers do this by themselves only over HTTPS.
localStorage.clear();
sessionStorage.clear();
