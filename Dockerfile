# Signpost as an image: a build stage with all packages, and a last one with the standalone server alone. It runs as a
# user without rights, on a root that may be read-only; what readers say of answers is kept in the volume /data.
#   docker build -t signpost . && docker run -p 3000:3000 --read-only signpost
# BASE_PATH is fixed by the build: docker build --build-arg BASE_PATH=/chat -t signpost .

FROM node:26-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG BASE_PATH=
ENV BASE_PATH=$BASE_PATH
RUN npm run standalone -- /out
# Whoever serves may read all of it and write nothing.
RUN chmod -R a-w,a+rX /out

FROM node:26-bookworm-slim
WORKDIR /app
ARG BASE_PATH=
# The server ends itself when it is told to (NEXT_MANUAL_SIG_HANDLE): answers come to their end first.
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    NEXT_MANUAL_SIG_HANDLE=true \
    NODE_OPTIONS=--max-http-header-size=65536 \
    MALLOC_MMAP_THRESHOLD_=65536 \
    HOSTNAME=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data \
    BASE_PATH=$BASE_PATH
COPY --from=build --chown=root:root /out ./
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}${process.env.BASE_PATH}/api/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "--heap-growing-percent=25", "--max-semi-space-size=8", "server.js"]
