#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace chorus::aura::picture {

class Sound;

struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
};

/// The way a fade goes, as a gain for each part 0..1 of its length.
enum class FadeCourse { linear, equal_power };

struct Fade {
    double length = 0; ///< quarter notes
    FadeCourse course = FadeCourse::equal_power;
};

/// A stretch of sound in a block. Places are quarter notes on the timeline.
struct Piece {
    double start = 0;
    double end = 0;
    std::shared_ptr<const Sound> sound; ///< null when the file cannot be read
    double sound_start = 0;             ///< seconds of the sound that are heard at `start`
    double gain = 1;
    Fade fade_in;
    Fade fade_out;
};

struct Note {
    double start = 0;
    double end = 0;
    int key = 60;
    int velocity = 100;
};

/// A clip as it is seen: its looped content is already repeated.
struct Block {
    std::string name;
    double start = 0;
    double end = 0;
    bool silent = false;
    std::vector<double> repeats; ///< where the content starts again
    std::vector<Piece> pieces;
    std::vector<Note> notes;
};

struct CurvePoint {
    double at = 0;     ///< quarter notes
    double height = 0; ///< 0..1 of the range
};

/// An automation curve as a line that is fine enough to be drawn straight from point to point.
struct Curve {
    std::string name;
    std::string lowest;  ///< value at the bottom, for people
    std::string highest; ///< value at the top
    bool enabled = true;
    std::vector<CurvePoint> line;
    std::vector<CurvePoint> corners; ///< the points that somebody set
};

/// A track or bus.
struct Row {
    std::string name;
    std::string mixer; ///< fader and pan in words
    std::string chain; ///< its effects and sends in words
    Colour colour;
    bool silent = false;
    bool bus = false;
    std::vector<Block> blocks;
    std::vector<Curve> curves;
};

struct Span {
    double start = 0;
    double end = 0;
};

/// What the picture shows. All places are quarter notes from the start of the timeline.
struct Arrangement {
    std::string title;
    std::string subtitle;
    double tempo = 120;      ///< quarter notes a minute
    double beats_in_bar = 4; ///< of `beat_length`
    double beat_length = 1;  ///< quarter notes
    Span shown;
    std::optional<Span> loop;
    std::vector<Row> rows;

    double seconds(double quarters) const { return quarters * 60 / tempo; }
    double quarters(double seconds) const { return seconds * tempo / 60; }
    double bar_length() const { return beats_in_bar * beat_length; }
};

} // namespace chorus::aura::picture
