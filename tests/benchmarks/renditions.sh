#!/bin/sh
# renditions.sh PROGRAM [PHOTO] — how long PROGRAM takes for the web pictures of one photo (four widths, JPEG and WebP), against
# vipsthumbnail making the same eight files. Without PHOTO it makes one of 24 megapixels. Fails above 1.2 times its peer.
set -eu
program=$(realpath "$1")
rounds=5
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

if [ $# -gt 1 ]; then
    cp "$2" "$folder/photo.jpg"
else
    cd "$folder"
    vips gaussnoise grain.v 6000 4000 --mean 0 --sigma 8 --seed 1
    vips sines wave.v 6000 4000 --hfreq 3 --vfreq 2
    vips linear wave.v bright.v 90 128
    vips add bright.v grain.v band.v
    vips cast band.v grey.v uchar
    vips bandjoin "grey.v grey.v grey.v" rgb.v
    vips copy rgb.v named.v --interpretation srgb
    vips jpegsave named.v photo.jpg --Q 90 --strip
    rm ./*.v
fi
cd "$folder"

cat > newsroom.json <<'END'
{ "format": "rapporteur-newsroom", "version": 1, "publisher": { "pictures": { "avif": false } },
  "photos": [ { "id": "photo", "file": "photo.jpg", "alt": "A pattern", "credit": "Benchmark" } ],
  "articles": [ { "id": "article", "slug": "article", "language": "en", "headline": "Pictures", "status": "published",
                  "published": "2024-05-16T12:00:00Z", "leadPhoto": "photo" } ] }
END
export XDG_CACHE_HOME="$folder/cache"
"$program" create newsroom.rapporteur > /dev/null
"$program" import newsroom.rapporteur newsroom.json > /dev/null

milliseconds() { # COMMAND… — its time on the wall
    start=$(date +%s%N)
    "$@" > /dev/null
    echo $((($(date +%s%N) - start) / 1000000))
}

least() { # reads numbers
    sort -n | head -1
}

peer() {
    for width in 400 800 1200 1600; do
        vipsthumbnail photo.jpg --size "${width}x" -o "peer-$width.jpg[Q=80,optimize_coding]"
        vipsthumbnail photo.jpg --size "${width}x" -o "peer-$width.webp[Q=80]"
    done
}

export_bundle() {
    rm -rf bundle
    "$program" export newsroom.rapporteur --output bundle
}

: > peer.ms; : > cold.ms; : > warm.ms
for round in $(seq $rounds); do
    milliseconds peer >> peer.ms
    rm -rf "$XDG_CACHE_HOME"
    milliseconds export_bundle >> cold.ms
    milliseconds export_bundle >> warm.ms
done
made=$(find bundle -name '*.jpg' -o -name '*.webp' | wc -l)
[ "$made" -eq 8 ] || { echo "the bundle holds $made pictures instead of 8" >&2; exit 1; }

peer=$(least < peer.ms)
ours=$(($(least < cold.ms) - $(least < warm.ms)))
awk -v peer="$peer" -v ours="$ours" 'BEGIN {
    printf "vipsthumbnail %d ms, rapporteur %d ms (an export that makes the pictures less one that finds them), ratio %.2f\n",
        peer, ours, ours / peer
    exit ours > 1.2 * peer
}'
