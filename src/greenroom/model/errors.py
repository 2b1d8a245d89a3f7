"""Errors that a person reads: what happened, what was kept, what to do."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the command line returns to a script (the contract of the command line)."""

    DONE = 0
    OTHER = 1
    USAGE = 2
    INPUT = 3
    MODEL = 4
    DEVICE = 5


class GreenroomError(Exception):
    """A failure with one clear sentence for the person, and a stable code for programs.

    Raise a subclass; `message` says what happened and what to do.
    """

    exit_code = ExitCode.OTHER
    code = "other"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class UsageError(GreenroomError):
    """The request itself makes no sense: an unknown option, an unknown question."""

    exit_code = ExitCode.USAGE
    code = "usage"


class InputError(GreenroomError):
    """A file that was given is missing, empty, damaged or not what it should be."""

    exit_code = ExitCode.INPUT
    code = "input"


class BankError(InputError):
    """A question bank has a bad field; the message gives file, line and what is expected."""

    code = "bank"


class ModelError(GreenroomError):
    """A speech or voice model is missing, damaged or cannot be loaded."""

    exit_code = ExitCode.MODEL
    code = "model"


class ModelMissingError(ModelError):
    """No model is there."""

    code = "model_missing"


class ModelDamagedError(ModelError):
    """A model file does not match its pinned SHA-256."""

    code = "model_damaged"


class DeviceError(GreenroomError):
    """No usable microphone or speaker."""

    exit_code = ExitCode.DEVICE
    code = "device"


class DeviceMissingError(DeviceError):
    """There is no such device, or none at all."""

    code = "device_missing"


class DeviceBusyError(DeviceError):
    """The device is there, but another program or a permission keeps it."""

    code = "device_busy"


class DeviceRefusedError(DeviceBusyError):
    """The system does not allow this program to use the device."""

    code = "device_refused"


class StorageError(GreenroomError):
    """The data folder is missing, read-only or damaged."""

    code = "storage"


class NothingRecordedError(StorageError):
    """No sound of a take reached the disk, so nothing of it is left."""

    code = "nothing_recorded"


class DiskFullError(StorageError):
    """There is no room left to write."""

    code = "disk_full"


class HearingError(GreenroomError):
    """The transcription process failed twice on the same chunk, or could not start."""

    code = "hearing"


class CancelledError(GreenroomError):
    """The person cancelled; nothing is wrong."""

    code = "cancelled"
