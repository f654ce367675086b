#include "signal/nodes/region_list.hpp"

#include "signal/dsp/fade.hpp"
#include "signal/dsp/kernels.hpp"
#include "signal/realtime/realtime_scope.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace chorus::signal {

/// The part of a region that sounds in a slice.
struct RegionList::Piece {
    std::size_t offset = 0;        // in the slice
    std::size_t frames = 0;        // may be 0
    std::int64_t in_region = 0;    // frames since the region began
    std::int64_t source_frame = 0; // where it is read
    bool waits = false;
};

namespace {

using Quantum = std::array<float, quantum_frames>;

std::int64_t end_of(const PlanRegion& region) noexcept
{
    return region.start.value + region.length.value;
}

dsp::FadeCurve curve_of(FadeShape shape) noexcept
{
    return shape == FadeShape::linear ? dsp::FadeCurve::linear : dsp::FadeCurve::equal_power;
}

bool fades(const PlanRegion& region, std::int64_t in_region, std::int64_t frames) noexcept
{
    return in_region < region.fade_in.length.value ||
           in_region + frames > region.length.value - region.fade_out.length.value;
}

void fill_factors(const PlanRegion& region, std::int64_t in_region, float* factors, std::size_t frames) noexcept
{
    std::fill_n(factors, frames, static_cast<float>(region.gain));
    dsp::apply_fade_in(curve_of(region.fade_in.shape), region.fade_in.length.value, in_region, factors, frames);
    dsp::apply_fade_out(curve_of(region.fade_out.shape), region.fade_out.length.value, region.length.value - in_region,
                        factors, frames);
}

} // namespace

RegionList::RegionList(const std::vector<PlanRegion>& regions, std::span<const std::shared_ptr<SampleSource>> sources,
                       bool mono)
    : regions_(regions), mono_(mono)
{
    std::int64_t latest = std::numeric_limits<std::int64_t>::min();
    for (const PlanRegion& region : regions_) {
        sources_.push_back(sources[region.source]);
        latest = std::max(latest, end_of(region));
        latest_end_.push_back(latest);
    }
}

bool RegionList::operator==(const RegionList& other) const noexcept
{
    // The number of a source may change from plan to plan; which file it is, tells the source itself.
    const auto same = [](const PlanRegion& a, const PlanRegion& b) {
        return a.start == b.start && a.length == b.length && a.offset == b.offset && a.gain == b.gain &&
               a.fade_in == b.fade_in && a.fade_out == b.fade_out;
    };
    return mono_ == other.mono_ && sources_ == other.sources_ &&
           std::equal(regions_.begin(), regions_.end(), other.regions_.begin(), other.regions_.end(), same);
}

std::size_t RegionList::first_sounding(std::int64_t position) const noexcept
{
    return static_cast<std::size_t>(std::upper_bound(latest_end_.begin(), latest_end_.end(), position) -
                                    latest_end_.begin());
}

void RegionList::add_to(StripBuffer& buffer, const Place& place, Health* health) const noexcept
{
    const std::int64_t end = place.position + static_cast<std::int64_t>(place.frames);
    for (std::size_t i = first_sounding(place.position); i < regions_.size() && regions_[i].start.value < end; ++i)
        if (sources_[i] && end_of(regions_[i]) > place.position) add(buffer, place, regions_[i], *sources_[i], health);
}

void RegionList::add(StripBuffer& buffer, const Place& place, const PlanRegion& region, SampleSource& source,
                     Health* health) const noexcept
{
    const std::int64_t begin = std::max(place.position, region.start.value);
    std::int64_t end = std::min(place.position + static_cast<std::int64_t>(place.frames), end_of(region));
    end = std::min(end, region.start.value + source.frames() - region.offset.value);
    if (begin >= end) return;
    Piece piece;
    piece.offset = static_cast<std::size_t>(begin - place.position);
    piece.frames = static_cast<std::size_t>(end - begin);
    piece.in_region = begin - region.start.value;
    piece.source_frame = region.offset.value + piece.in_region;
    piece.waits = place.waits;

    alignas(64) Quantum left;
    alignas(64) Quantum right;
    // Into the empty buffer itself where the region fills it, which is nearly always.
    const bool direct = buffer.blank && piece.frames == place.frames;
    float* to_left = direct ? buffer.left : left.data();
    float* to_right = direct ? buffer.right : right.data();
    read(source, piece, to_left, to_right, health);

    const float gain = static_cast<float>(region.gain);
    alignas(64) Quantum factors;
    const bool each = fades(region, piece.in_region, static_cast<std::int64_t>(piece.frames));
    if (each) fill_factors(region, piece.in_region, factors.data(), piece.frames);
    if (direct) {
        buffer.blank = false;
        if (each) {
            dsp::multiply(to_left, factors.data(), piece.frames);
            dsp::multiply(to_right, factors.data(), piece.frames);
        } else if (gain != 1.0f) {
            dsp::scale(to_left, gain, piece.frames);
            dsp::scale(to_right, gain, piece.frames);
        }
        return;
    }
    settle(buffer, place.frames);
    if (each) {
        dsp::add_multiplied(buffer.left + piece.offset, to_left, factors.data(), piece.frames);
        dsp::add_multiplied(buffer.right + piece.offset, to_right, factors.data(), piece.frames);
    } else {
        dsp::add_scaled(buffer.left + piece.offset, to_left, gain, piece.frames);
        dsp::add_scaled(buffer.right + piece.offset, to_right, gain, piece.frames);
    }
}

void RegionList::read(SampleSource& source, const Piece& piece, float* left, float* right,
                      Health* health) const noexcept
{
    float* const out[] = {left, right};
    bool there = false;
    if (piece.waits) {
        const PatientScope patience;
        there = source.read_waiting(piece.source_frame, piece.frames, out);
    } else {
        there = source.read(piece.source_frame, piece.frames, out);
    }
    if (!there) health->media_underruns.fetch_add(1, std::memory_order_relaxed);
    if (source.channels() == 1)
        dsp::copy(right, left, piece.frames);
    else if (mono_)
        dsp::fold_to_mono(left, right, piece.frames);
}

void RegionList::announce(std::int64_t position, std::int64_t frames, bool all) const noexcept
{
    const std::int64_t end = position + frames;
    for (std::size_t i = first_sounding(position); i < regions_.size() && regions_[i].start.value < end; ++i) {
        const PlanRegion& region = regions_[i];
        const bool starts = region.start.value >= position;
        if (!sources_[i] || end_of(region) <= position || !(starts || all)) continue;
        const std::int64_t inside = starts ? 0 : position - region.start.value;
        if (region.offset.value + inside < sources_[i]->frames()) sources_[i]->expect(region.offset.value + inside);
    }
}

void RegionList::preload(std::int64_t position, std::int64_t frames) const
{
    const std::int64_t end = position + frames;
    for (std::size_t i = first_sounding(position); i < regions_.size() && regions_[i].start.value < end; ++i) {
        const PlanRegion& region = regions_[i];
        const std::int64_t from = std::max(position, region.start.value);
        const std::int64_t to = std::min(end, end_of(region));
        if (sources_[i] && from < to) sources_[i]->preload(region.offset.value + from - region.start.value, to - from);
    }
}

} // namespace chorus::signal
