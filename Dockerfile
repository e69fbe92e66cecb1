# syntax=docker/dockerfile:1
# The site as a server: docker build --build-arg SITE_URL=https://events.example.org --tag events .

FROM node:24-slim AS packages
WORKDIR /site
COPY package.json package-lock.json ./
# Without those for development, of which one is Node: everything here runs on the image's.
RUN npm ci --omit=dev

FROM packages AS build
ARG SITE_URL SITE_BASE SITE_LANGUAGES
COPY astro.config.mjs tsconfig.json ./
COPY public public
COPY src src
# Scripts of earlier builds, which pages in caches name.
RUN --mount=type=cache,target=/site/.assets npm run build

FROM node:24-slim
ARG SITE_BASE
ENV HOST=0.0.0.0 PORT=4321 SITE_BASE=$SITE_BASE
WORKDIR /site
COPY --from=packages /site ./
COPY --from=build /site/dist dist
COPY src/cli/serve.ts src/cli/
# For social images, all that the server writes.
RUN install --directory --owner=node node_modules/.cache
USER node
EXPOSE 4321
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}${path.posix.join('/', process.env.SITE_BASE, 'healthz')}`).then(({ ok }) => process.exit(ok ? 0 : 1))"]
CMD ["node", "src/cli/serve.ts"]
