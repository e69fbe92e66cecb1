# The site behind Varnish: varnishd -f varnish.vcl. Every page says to the second until when it is right, and Varnish keeps it so long:
# the site's `stale-while-revalidate=0` takes away the ten seconds of grace.
vcl 4.1;

backend site {
    .host = "127.0.0.1";
    .port = "4321";
    # With SITE_BASE=/community/ the URL is /community/readyz.
    .probe = { .url = "/readyz"; .interval = 1s; .timeout = 1s; .window = 2; .threshold = 1; .initial = 1; }
}

sub vcl_recv {
    # Nothing on the site depends on cookies.
    unset req.http.Cookie;
    # Brotli, gzip or neither, each with a copy of its own. Varnish itself would ask for gzip only.
    unset req.http.X-Site-Encoding;
    if (req.http.Accept-Encoding ~ "(?i)\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))") {
        set req.http.X-Site-Encoding = "br";
    } elsif (req.http.Accept-Encoding ~ "(?i)\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))") {
        set req.http.X-Site-Encoding = "gzip";
    } else {
        set req.http.X-Site-Encoding = "identity";
    }
}

sub vcl_hash {
    hash_data(req.http.X-Site-Encoding);
}

sub vcl_backend_fetch {
    set bereq.http.Accept-Encoding = bereq.http.X-Site-Encoding;
    unset bereq.http.X-Site-Encoding;
}
