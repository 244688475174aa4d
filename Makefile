# The commands of this project. `make demo` shows it, `make test` proves it; CI runs `make check test`.

SHELL      := /bin/bash
PREFIX     ?= /usr/local
SYSCONFDIR ?= /etc
UNITDIR    ?= $(PREFIX)/lib/systemd/system
SYSUSERS   ?= $(PREFIX)/lib/sysusers.d
CATALOGDIR ?= /usr/lib/systemd/catalog
MANDIR     ?= $(PREFIX)/share/man

BIN    := .build/bin
STRICT := --explicit-target-dependency-import-check error
# rpsactl is wholly static, which halves its start-up; that needs a build folder of its own.
RELEASE_DAEMON := swift build -c release --static-swift-stdlib $(STRICT)
RELEASE_CLIENT := swift build -c release --static-swift-stdlib -Xswiftc -static-executable --scratch-path .build-static

.PHONY: all bootstrap build release check format test bench demo try install uninstall clean

all: release

bootstrap:
	@scripts/bootstrap

bootstrap-test:
	@scripts/bootstrap --test

## Debug build of everything, tests too.
build: bootstrap
	swift build --build-tests $(STRICT)

## The three programs as users get them, in .build/bin.
release: bootstrap
	$(RELEASE_DAEMON) --product rpsad
	$(RELEASE_DAEMON) --product rpsa-plan
	$(RELEASE_CLIENT) --product rpsactl
	@mkdir -p $(BIN)
	@install -m 0755 .build/release/rpsad .build/release/rpsa-plan .build-static/release/rpsactl $(BIN)/

## Style and the declared imports of every module.
check: bootstrap
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks
	swift build $(STRICT)

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks

test: bootstrap-test release
	@scripts/test $(STRICT)

bench: bootstrap-test release
	$(RELEASE_DAEMON) --product rpsa-bench
	scripts/bench

demo: release
	@scripts/demo

try: release
	@scripts/try

install: $(BIN)/rpsad $(BIN)/rpsactl $(BIN)/rpsa-plan
	install -D -m 0755 $(BIN)/rpsad $(DESTDIR)$(PREFIX)/bin/rpsad
	install -D -m 0755 $(BIN)/rpsactl $(DESTDIR)$(PREFIX)/bin/rpsactl
	install -D -m 0755 $(BIN)/rpsa-plan $(DESTDIR)$(PREFIX)/bin/rpsa-plan
	install -d -m 0755 $(DESTDIR)$(UNITDIR) $(DESTDIR)$(SYSUSERS) $(DESTDIR)$(CATALOGDIR) $(DESTDIR)$(SYSCONFDIR)/rpsa
	for unit in rpsad.service rpsa-alert.service; do \
	  sed 's#/usr/local/bin/#$(PREFIX)/bin/#' systemd/$$unit > $(DESTDIR)$(UNITDIR)/$$unit; \
	  chmod 0644 $(DESTDIR)$(UNITDIR)/$$unit; \
	done
	install -m 0644 systemd/rpsad.socket $(DESTDIR)$(UNITDIR)/
	install -m 0644 systemd/rpsa-sysusers.conf $(DESTDIR)$(SYSUSERS)/rpsa.conf
	install -m 0644 systemd/rpsa.catalog systemd/rpsa.id.catalog $(DESTDIR)$(CATALOGDIR)/
	# A configuration that the shelter has changed is never overwritten.
	for file in rpsad.toml alert.conf; do \
	  test -e $(DESTDIR)$(SYSCONFDIR)/rpsa/$$file || install -m 0644 etc/rpsa/$$file $(DESTDIR)$(SYSCONFDIR)/rpsa/; \
	done
	for page in man/*.[1-8]; do \
	  install -D -m 0644 $$page $(DESTDIR)$(MANDIR)/man$${page##*.}/$${page##*/}; \
	done
	$(if $(DESTDIR),,scripts/after-install)

$(BIN)/rpsad $(BIN)/rpsactl $(BIN)/rpsa-plan:
	$(MAKE) release

## Leaves the register (/var/lib/rpsa) and its configuration alone.
uninstall:
	$(if $(DESTDIR),,-systemctl disable --now rpsa-alert.service rpsad.socket rpsad.service)
	rm -f $(DESTDIR)$(PREFIX)/bin/rpsad $(DESTDIR)$(PREFIX)/bin/rpsactl $(DESTDIR)$(PREFIX)/bin/rpsa-plan
	rm -f $(DESTDIR)$(UNITDIR)/rpsad.service $(DESTDIR)$(UNITDIR)/rpsad.socket $(DESTDIR)$(SYSUSERS)/rpsa.conf
	rm -f $(DESTDIR)$(UNITDIR)/rpsa-alert.service
	rm -f $(DESTDIR)$(CATALOGDIR)/rpsa.catalog $(DESTDIR)$(CATALOGDIR)/rpsa.id.catalog
	for page in man/*.[1-8]; do rm -f $(DESTDIR)$(MANDIR)/man$${page##*.}/$${page##*/}; done
	$(if $(DESTDIR),,-systemctl daemon-reload)

clean:
	rm -rf .build .build-static .run
