import { Link } from 'react-router';
import { useSample } from './queries';

/** A quiet word that what stands here is made up, with the way to where it goes. */
export const SampleMark = () => {
  const sample = useSample();
  return (
    sample && (
      <Link className="sample-mark fine" to="/settings#sample-data">
        Sample data
      </Link>
    )
  );
};
