#include "pulse/domains/automation.hpp"

#include "pulse/model/parameters.hpp"

#include <algorithm>
#include <utility>

namespace chorus::pulse {

using namespace pulse_api::automation;

namespace {

constexpr std::size_t most_points = 16384;

/// A parameter of an open project that may be edited.
Result<ParameterView> editable_parameter(Core& core, const ParameterId& id)
{
    if (const auto free = core.editable(); !free) return error_of(free);
    auto view = find_parameter(core.model(), id);
    if (!view) return pulse_api::parameter::not_found(id.value);
    return std::move(*view);
}

/// The curve of such a parameter.
Result<const AutomationCurve*> editable_curve(Core& core, const ParameterId& id)
{
    const auto parameter = editable_parameter(core, id);
    if (!parameter) return error_of(parameter);
    const AutomationCurve* curve = core.model().find<AutomationCurve>(id);
    if (curve == nullptr) return no_curve(id.value);
    return curve;
}

Result<void> check_range(const ParameterView& parameter, double value)
{
    if (in_range(parameter, value)) return {};
    return pulse_api::parameter::out_of_range(value, parameter.minimum, parameter.maximum);
}

bool earlier(const AutomationPoint& left, const AutomationPoint& right)
{
    return left.at < right.at;
}

} // namespace

Result<Set::Reply> AutomationHandler::set(const Set::Command& command, const rpc::Caller& caller)
{
    const auto parameter = editable_parameter(core_, command.parameter);
    if (!parameter) return error_of(parameter);
    AutomationCurve curve;
    curve.parameter = command.parameter;
    curve.points = command.points;
    std::stable_sort(curve.points.begin(), curve.points.end(), earlier);
    for (std::size_t place = 0; place < curve.points.size(); ++place) {
        if (auto allowed = check_range(*parameter, curve.points[place].value); !allowed) return error_of(allowed);
        if (place > 0 && curve.points[place - 1].at == curve.points[place].at)
            return two_at_one_place(curve.points[place].at);
    }
    Edit edit = core_.begin_edit();
    edit.put(curve);
    if (auto done = core_.commit(edit, "Automate " + parameter->name, caller); !done) return error_of(done);
    return Set::Reply{std::move(curve)};
}

Result<Add::Reply> AutomationHandler::add(const Add::Command& command, const rpc::Caller& caller)
{
    const auto parameter = editable_parameter(core_, command.parameter);
    if (!parameter) return error_of(parameter);
    if (auto allowed = check_range(*parameter, command.value); !allowed) return error_of(allowed);
    AutomationCurve curve;
    curve.parameter = command.parameter;
    if (const AutomationCurve* present = core_.model().find<AutomationCurve>(command.parameter)) curve = *present;
    AutomationPoint point;
    point.at = command.at;
    point.value = command.value;
    point.shape = command.shape;
    point.tension = command.tension;
    const auto place = std::lower_bound(curve.points.begin(), curve.points.end(), point, earlier);
    if (place != curve.points.end() && place->at == point.at) {
        *place = point;
    } else {
        if (curve.points.size() >= most_points) return too_many(most_points);
        curve.points.insert(place, point);
    }
    Edit edit = core_.begin_edit();
    edit.put(curve);
    if (auto done = core_.commit(edit, "Add point to " + parameter->name, caller); !done) return error_of(done);
    return Add::Reply{std::move(curve)};
}

Result<Remove::Reply> AutomationHandler::remove(const Remove::Command& command, const rpc::Caller& caller)
{
    const auto found = editable_curve(core_, command.parameter);
    if (!found) return error_of(found);
    AutomationCurve curve = **found;
    Remove::Reply reply;
    reply.removed = static_cast<std::uint32_t>(std::erase_if(curve.points, [&](const AutomationPoint& point) {
        return point.at >= command.range.start && point.at < command.range.end;
    }));
    Edit edit = core_.begin_edit();
    if (curve.points.empty()) {
        edit.erase<AutomationCurve>(command.parameter);
    } else {
        edit.put(curve);
        reply.curve = std::move(curve);
    }
    if (auto done = core_.commit(edit, "Remove points", caller); !done) return error_of(done);
    return reply;
}

Result<SetEnabled::Reply> AutomationHandler::set_enabled(const SetEnabled::Command& command, const rpc::Caller& caller)
{
    const auto found = editable_curve(core_, command.parameter);
    if (!found) return error_of(found);
    Edit edit = core_.begin_edit();
    AutomationCurve curve = **found;
    curve.enabled = command.enabled;
    edit.put(curve);
    const char* label = command.enabled ? "Use automation" : "Suspend automation";
    if (auto done = core_.commit(edit, label, caller); !done) return error_of(done);
    return SetEnabled::Reply{std::move(curve)};
}

Result<Clear::Reply> AutomationHandler::clear(const Clear::Command& command, const rpc::Caller& caller)
{
    const auto found = editable_curve(core_, command.parameter);
    if (!found) return error_of(found);
    Edit edit = core_.begin_edit();
    edit.erase<AutomationCurve>(command.parameter);
    if (auto done = core_.commit(edit, "Remove automation", caller); !done) return error_of(done);
    return Clear::Reply{command.parameter};
}

Result<List::Reply> AutomationHandler::list(const List::Command&, const rpc::Caller&)
{
    return List::Reply{core_.model().all<AutomationCurve>()};
}

Result<Get::Reply> AutomationHandler::get(const Get::Command& command, const rpc::Caller&)
{
    if (!find_parameter(core_.model(), command.parameter))
        return pulse_api::parameter::not_found(command.parameter.value);
    Get::Reply reply;
    if (const AutomationCurve* curve = core_.model().find<AutomationCurve>(command.parameter)) reply.curve = *curve;
    return reply;
}

} // namespace chorus::pulse
