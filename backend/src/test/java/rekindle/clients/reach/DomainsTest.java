package rekindle.clients.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DomainsTest {

  @Test
  void a_web_address_is_read_in_one_way_wherever_it_is_written() {
    assertThat(Domains.of("https://careers.Acme.com/jobs?x=1")).isEqualTo("acme.com");
    assertThat(Domains.of("dana@mail.acme.co.uk")).isEqualTo("acme.co.uk");
    assertThat(Domains.of("www.acme.kyoto.jp")).isEqualTo("acme.kyoto.jp");
    assertThat(Domains.of("müller.example")).isEqualTo("xn--mller-kva.example");
    assertThat(Domains.of("https://acme.wixsite.com/jobs")).isEqualTo("acme.wixsite.com");
    assertThat(Domains.of("not a domain !!")).isNull();
  }
}
